package org.orderhub.web.document;

import java.util.List;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;

/** The documents of one customer, order or offer, the newest first. */
public record PaperList(DocumentSubject subject, List<Document> items) {

  /** As {@link UploadPages} reads it. */
  public String kind() {
    return subject.inTheLog().kind().name();
  }

  public String id() {
    return subject.id().toString();
  }
}
