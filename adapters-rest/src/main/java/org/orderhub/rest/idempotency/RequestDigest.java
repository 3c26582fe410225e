package org.orderhub.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a request is told from others by: who sends it, where to, and every byte of its body. */
final class RequestDigest {
  private static final int PART_BYTES = 64 * 1024;

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
    digest.addBody(call);
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private void addBody(InvocationContext call) throws IOException {
    Object[] parameters = call.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      switch (parameters[i]) {
        case null -> add(new byte[0]);
        case byte[] body -> add(body);
        case String field -> add(field.getBytes(UTF_8));
        case File body -> addFile(body.toPath());
        case FileUpload file -> {
          add(file.fileName().getBytes(UTF_8));
          addFile(file.uploadedFile());
        }
        case InputStream stream -> {
          byte[] body = stream.readAllBytes();
          parameters[i] = new ByteArrayInputStream(body);
          call.setParameters(parameters);
          add(body);
        }
        default -> {}
      }
    }
  }

  /** Bodies that wait on disk are never in memory as a whole. */
  private void addFile(Path file) throws IOException {
    digest.update((Files.size(file) + ":").getBytes(UTF_8));
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] part = bytes.readNBytes(PART_BYTES);
      while (part.length > 0) {
        digest.update(part);
        part = bytes.readNBytes(PART_BYTES);
      }
    }
  }

  /** The length first: what stands in one part is never taken for a piece of the next. */
  private void add(byte[] part) {
    digest.update((part.length + ":").getBytes(UTF_8));
    digest.update(part);
  }
}
