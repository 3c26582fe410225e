package org.orderhub.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets at rest with AES-256-GCM. A sealed text names its key, has a nonce of its own,
 * and opens only with the row it was sealed for: moved to another row it is worth nothing.
 */
public final class Sealer {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String current;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param base64Keys the first seals; all of them open, so that a key can be replaced in peace
   */
  public Sealer(List<String> base64Keys) {
    base64Keys.forEach(each -> add(each.strip()));
    this.current = keys.keySet().iterator().next();
  }

  private void add(String base64Key) {
    byte[] key = Base64.getDecoder().decode(base64Key);
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "A secret key must be the Base64 of " + KEY_BYTES + " bytes");
    }
    keys.put(idOf(key), new SecretKeySpec(key, "AES"));
  }

  /**
   * {@code row} is the purpose and the key of the row, such as {@code webhook_endpoints.secret/…}.
   */
  public String seal(String plain, String row) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, current, nonce, row, plain.getBytes(UTF_8));
    byte[] both = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    return current + "." + Base64.getEncoder().encodeToString(both);
  }

  /**
   * @throws IllegalStateException when the key is not known, the text was altered, or it belongs to
   *     another row
   */
  public String open(String sealed, String row) {
    int dot = sealed.indexOf('.');
    ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(dot + 1)));
    byte[] nonce = new byte[NONCE_BYTES];
    both.get(nonce);
    byte[] text = new byte[both.remaining()];
    both.get(text);
    return new String(
        crypt(Cipher.DECRYPT_MODE, sealed.substring(0, dot), nonce, row, text), UTF_8);
  }

  private byte[] crypt(int mode, String keyId, byte[] nonce, String row, byte[] text) {
    SecretKey key = keys.get(keyId);
    if (key == null) {
      throw new IllegalStateException("A secret is sealed with the unknown key " + keyId);
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((keyId + "/" + row).getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("A secret of " + row + " cannot be opened", failure);
    }
  }

  /** Tells keys apart and nothing about them. */
  private static String idOf(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("orderhub key id".getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest(key), 0, 4);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
