package org.orderhub.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a request is told from others by: who sends it, where to, and every byte of its body. */
final class RequestDigest {
  private final MessageDigest digest;

  private RequestDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads a streamed body to its end; the operation finds it whole in memory. */
  static String of(String sender, URI address, InvocationContext call) throws IOException {
    RequestDigest digest = new RequestDigest();
    digest.add(sender.getBytes(UTF_8));
    digest.add(address.getRawPath().getBytes(UTF_8));
    digest.add(String.valueOf(address.getRawQuery()).getBytes(UTF_8));
    digest.add(body(call));
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private static byte[] body(InvocationContext call) throws IOException {
    Object[] parameters = call.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof byte[] body) {
        return body;
      }
      if (parameters[i] instanceof InputStream stream) {
        byte[] body = stream.readAllBytes();
        parameters[i] = new ByteArrayInputStream(body);
        call.setParameters(parameters);
        return body;
      }
    }
    return new byte[0];
  }

  /** The length first: what stands in one part is never taken for a piece of the next. */
  private void add(byte[] part) {
    digest.update((part.length + ":").getBytes(UTF_8));
    digest.update(part);
  }
}
