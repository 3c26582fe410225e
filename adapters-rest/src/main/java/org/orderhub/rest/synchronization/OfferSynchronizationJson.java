package org.orderhub.rest.synchronization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the feed.
 *
 * @param nextId the startId to go on with
 */
@Schema(name = "OfferSynchronization")
public record OfferSynchronizationJson(
    @Schema(description = "The startId to go on with, also when there is nothing new by now")
        long nextId,
    List<OfferEventJson> events) {

  /** A change of an offer. */
  @Schema(name = "OfferSynchronizationEvent")
  public record OfferEventJson(
      @Schema(examples = "0197f6a0-5b7e-7c3a-9d52-6f0a1c9b2e11") String offerId,
      @Schema(enumeration = {"SENT", "WON", "LOST", "WON_TRANSFERRED", "TRANSFER_FAILED"})
          String eventType) {}
}
