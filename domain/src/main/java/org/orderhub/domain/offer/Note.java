package org.orderhub.domain.offer;

import java.time.Instant;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * What somebody wrote to an offer.
 *
 * @param visibleForClients whether the customer reads it
 */
public record Note(
    NoteId id,
    Kind kind,
    String author,
    String content,
    boolean visibleForClients,
    Instant createdAt,
    Instant modifiedAt) {

  /** Why it was written. */
  public enum Kind {
    REMARK,
    /** The customer asks for another offer. */
    CHANGE_WISH
  }

  public Note {
    Text.required(content, TextLimits.TEXT);
  }

  Note with(String newContent, boolean visible, Instant now) {
    return new Note(id, kind, author, newContent, visible, createdAt, now);
  }
}
