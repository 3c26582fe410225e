package org.orderhub.application.document;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.InvalidValue;

/** Lists the documents of one customer, order or offer, the newest first. */
public interface FindDocuments {

  /** Empty when there is no such thing, or whoever asks may not see it. */
  Optional<Page<Document>> find(Query query);

  /**
   * What to list.
   *
   * @param after the document at which the page before ended
   */
  record Query(
      AccountId account,
      DocumentSubject subject,
      Actor by,
      int limit,
      @Nullable DocumentId after) {}

  /**
   * The place behind a document, as {@link Page#next} names it.
   *
   * @throws InvalidValue when the text is no place
   */
  static DocumentId place(String text) {
    try {
      return new DocumentId(UUID.fromString(text));
    } catch (IllegalArgumentException notAPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }
}
