package org.tarishi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets at rest with AES-256-GCM. The key lies outside the database, in {@code DATA/secret.key} (owner-only),
 * made at the first start: who loses it loses the gateways' credentials and the callbacks that are kept, nothing else.
 *
 * <p>Sealed form: {@code v1.} and Base64 of a 12-byte nonce, the ciphertext and its 16-byte tag; bound to a context, so
 * that a sealed value copied to another row does not open.
 */
@ApplicationScoped
public class SecretBox {

    private static final String VERSION = "v1.";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HubConfig config;

    private SecretKeySpec key;

    @PostConstruct
    void readKey() {
        try {
            key = new SecretKeySpec(readOrMake(config.data().resolve("secret.key")), "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("no key in " + config.data(), e);
        }
    }

    private static byte[] readOrMake(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, Base64.getEncoder().encode(fresh), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            return fresh;
        } catch (FileAlreadyExistsException e) {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        }
    }

    /** Seals a text for a context such as {@code gateway:123}. */
    public String seal(String context, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, context, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return VERSION + Base64.getEncoder().encodeToString(whole);
    }

    /** Opens what {@link #seal} made for the same context; anything else throws. */
    public String open(String context, String sealed) {
        if (!sealed.startsWith(VERSION)) {
            throw new IllegalStateException("sealed by another version");
        }
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(VERSION.length())));
        byte[] nonce = new byte[NONCE];
        whole.get(nonce);
        byte[] rest = new byte[whole.remaining()];
        whole.get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, context, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, String context, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open or seal a secret of " + context, e);
        }
    }
}
