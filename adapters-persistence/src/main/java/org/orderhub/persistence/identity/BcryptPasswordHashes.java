package org.orderhub.persistence.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.PasswordHashes;

/** Bcrypt at cost 10, some 50 ms a comparison. */
@ApplicationScoped
class BcryptPasswordHashes implements PasswordHashes {
  private static final int COST = 10;

  /** Bcrypt reads no further: what is longer would match by its beginning alone. */
  private static final int MOST_BYTES = 72;

  /** Of a random text that nobody kept, at the same cost. */
  private static final PasswordHash DECOY =
      new PasswordHash("$2a$10$kLf6XP4rNrRw8EKS3WZXreMHVPKLot0SxXR9tadaN9Skl9iaMfbYW");

  @Override
  public PasswordHash hash(String password) {
    return new PasswordHash(BcryptUtil.bcryptHash(password, COST));
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    return BcryptUtil.matches(fits ? password : "", hash.value()) && fits;
  }

  @Override
  public PasswordHash decoy() {
    return DECOY;
  }
}
