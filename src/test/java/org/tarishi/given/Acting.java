package org.tarishi.given;

import org.tarishi.account.Caller;
import org.tarishi.account.CallerOfNow;
import org.tarishi.account.CurrentCaller;
import org.tarishi.server.Node;

/** Who acts on a node without a server: the hub itself until a test says who. */
public final class Acting extends CallerOfNow {

    private Caller caller = new Caller.Nobody();

    /** The node, where from now on this one acts. */
    public Node on(Node node) {
        return node.put(CurrentCaller.class, this).put(CallerOfNow.class, this);
    }

    public void as(Caller next) {
        caller = next;
    }

    @Override
    public Caller get() {
        return caller;
    }

    @Override
    public String address() {
        return caller instanceof Caller.Nobody ? "" : "127.0.0.1";
    }
}
