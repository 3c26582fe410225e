package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it was sent.
 *
 * @param number counts the offer's revisions from 1
 * @param openedAt when the customer first looked at it; none when that did not happen
 */
public record Revision(
    UUID id,
    int number,
    Instant sentAt,
    String sentBy,
    OfferContents contents,
    @Nullable Instant openedAt) {

  Revision openedAt(Instant time) {
    return openedAt == null ? new Revision(id, number, sentAt, sentBy, contents, time) : this;
  }
}
