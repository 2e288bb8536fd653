package org.tarishi.account;

/** Who acts in this request. A rights change acts at once: the answer is read anew for every request. */
public interface CurrentCaller {

    Caller get();
}
