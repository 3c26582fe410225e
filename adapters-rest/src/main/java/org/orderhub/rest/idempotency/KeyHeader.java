package org.orderhub.rest.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.RequestRefused;

/** The header by which a sender names a request. */
public final class KeyHeader {
  static final String NAME = "Idempotency-Key";
  static final String REPLAYED = "Idempotent-Replayed";

  private KeyHeader() {}

  /** Whether the request has a key, good or bad. */
  public static boolean isSent(HttpHeaders headers) {
    List<String> values = headers.getRequestHeader(NAME);
    return values != null && !values.isEmpty();
  }

  /**
   * The key of the request.
   *
   * @throws RequestRefused with 400 when it is none, or there are several
   */
  static Optional<IdempotencyKey> in(HttpHeaders headers) {
    if (!isSent(headers)) {
      return Optional.empty();
    }
    List<String> values = headers.getRequestHeader(NAME);
    if (values.size() > 1) {
      throw Answers.invalid(NAME, "several", "must be sent once");
    }
    try {
      return Optional.of(new IdempotencyKey(values.getFirst()));
    } catch (InvalidValue invalid) {
      throw Answers.invalid(NAME, invalid.code(), invalid.reason());
    }
  }
}
