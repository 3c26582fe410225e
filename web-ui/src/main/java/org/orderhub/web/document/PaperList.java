package org.orderhub.web.document;

import java.util.List;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.NumberedFolder;

/**
 * The documents of one customer, order or offer, the newest first.
 *
 * @param folders that one may choose from
 */
public record PaperList(
    DocumentSubject subject, Page<Document> page, List<NumberedFolder> folders) {

  public List<Document> items() {
    return page.items();
  }

  public boolean hasMore() {
    return page.next() != null;
  }

  /** As {@link UploadPages} reads it. */
  public String kind() {
    return subject.inTheLog().kind().name();
  }

  public long maximumBytes() {
    return Content.MOST_BYTES;
  }

  public String id() {
    return subject.id().toString();
  }
}
