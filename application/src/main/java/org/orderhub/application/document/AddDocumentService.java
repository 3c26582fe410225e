package org.orderhub.application.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.FileType;

/** The bytes go in first: the subject is locked only for what is told of it. */
public final class AddDocumentService implements AddDocument {
  private final Documents documents;
  private final DocumentParts parts;
  private final Folders folders;
  private final DocumentSubjects subjects;
  private final DocumentAnnouncements announcements;
  private final Ids ids;
  private final Clock clock;

  public AddDocumentService(
      Documents documents,
      DocumentParts parts,
      Folders folders,
      DocumentSubjects subjects,
      DocumentAnnouncements announcements,
      Ids ids,
      Clock clock) {
    this.documents = documents;
    this.parts = parts;
    this.folders = folders;
    this.subjects = subjects;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result add(Command command) {
    Optional<DocumentSubjects.Place> place = subjects.find(command.account(), command.subject());
    if (place.isEmpty()) {
      return new Result.UnknownSubject(command.subject());
    }
    try {
      return add(command, place.get(), Inspection.of(command.content(), command.name()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Result add(Command command, DocumentSubjects.Place place, Inspection file)
      throws IOException {
    if (file.size() == 0) {
      return new Result.Empty();
    }
    if (file.size() > Content.MOST_BYTES) {
      return new Result.TooLarge(Content.MOST_BYTES);
    }
    FileType claimed = FileType.claimed(command.name()).orElse(file.type());
    if (claimed != file.type()) {
      return new Result.NotAsNamed(file.type(), claimed);
    }
    var id = new DocumentId(ids.next());
    keep(command, id);
    return new Result.Added(
        note(command, place, id, new Content(file.type(), file.size(), file.sha256())));
  }

  private void keep(Command command, DocumentId id) throws IOException {
    try (InputStream bytes = command.content().open()) {
      byte[] part = bytes.readNBytes(Content.PART_BYTES);
      for (int number = 0; part.length > 0; number++) {
        parts.put(command.account(), id, number, part);
        part = bytes.readNBytes(Content.PART_BYTES);
      }
    }
  }

  private Document note(
      Command command, DocumentSubjects.Place place, DocumentId id, Content content) {
    Instant now = clock.instant();
    folders.keep(command.account(), command.folder());
    long sequence = subjects.nextSequence(command.account(), command.subject());
    int last =
        documents.lastVersion(
            command.account(), command.subject(), command.folder(), command.name());
    var document =
        new Document(
            command.account(),
            id,
            command.subject(),
            command.folder(),
            command.name(),
            last + 1,
            content,
            command.by().name(),
            now);
    documents.add(document);
    announcements.announce(
        new DocumentAnnouncement.Added(document), place, sequence, command.by(), now);
    return document;
  }
}
