package org.orderhub.rest.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.shared.PublicNames;

/** What somebody wrote to an offer. */
@Schema(name = "OfferNote")
public record NoteJson(
    String id,
    @Schema(enumeration = {"Remark", "ChangeWish"}) String kind,
    String author,
    String content,
    @Schema(description = "Whether the customer reads it") boolean visibleForClients,
    String createdAt,
    String modifiedAt) {

  static NoteJson from(Note note) {
    return new NoteJson(
        note.id().toString(),
        PublicNames.of(note.kind()),
        note.author(),
        note.content(),
        note.visibleForClients(),
        note.createdAt().toString(),
        note.modifiedAt().toString());
  }

  /** The body that adds one, or says what of it is to be others. */
  @Schema(name = "OfferNoteWish")
  record WishJson(
      @Schema(maxLength = 4000) String content,
      @Schema(defaultValue = "false") Boolean visibleForClients) {}
}
