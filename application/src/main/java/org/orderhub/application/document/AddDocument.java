package org.orderhub.application.document;

import java.io.IOException;
import java.io.InputStream;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.shared.Actor;

/**
 * Keeps a file; the same name in the same folder again is the next version of it. What it holds is
 * told by its bytes, and a name that says otherwise is refused.
 */
public interface AddDocument {
  Result add(Command command);

  /** The file, and where it belongs. */
  record Command(
      AccountId account,
      DocumentSubject subject,
      Folder folder,
      FileName name,
      Source content,
      Actor by) {}

  /** Bytes at rest, read more than once; they have arrived before the use case begins. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /** What came of it; nothing was stored unless it was added. */
  sealed interface Result {
    record Added(Document document) implements Result {}

    record UnknownSubject(DocumentSubject subject) implements Result {}

    record Empty() implements Result {}

    record TooLarge(long most) implements Result {}

    /** An HTML page that calls itself a picture, for one. */
    record NotAsNamed(FileType found, FileType claimed) implements Result {}
  }
}
