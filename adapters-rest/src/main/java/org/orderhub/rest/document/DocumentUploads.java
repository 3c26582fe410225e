package org.orderhub.rest.document;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.FindFolder;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Adds a file that has arrived, whichever way it came. */
@Singleton
final class DocumentUploads {
  private final AddDocument addDocument;
  private final ShowDocument showDocument;
  private final FindFolder findFolder;
  private final DocumentPlaces places;
  private final Caller caller;

  DocumentUploads(
      AddDocument addDocument,
      ShowDocument showDocument,
      FindFolder findFolder,
      DocumentPlaces places,
      Caller caller) {
    this.addDocument = addDocument;
    this.showDocument = showDocument;
    this.findFolder = findFolder;
    this.places = places;
    this.caller = caller;
  }

  Response add(UploadFields fields, AddDocument.Source content, UriInfo uri) {
    var errors = new Errors();
    Folder folder = fields.folder(number -> findFolder.find(caller.account(), number), errors);
    FileName name = fields.fileName(errors);
    Optional<DocumentSubject> subject =
        places.find(
            caller.account(),
            fields.customer(),
            fields.text("orderId"),
            fields.text("offerId"),
            "associatedCustomerId",
            errors);
    if (name == null || subject.isEmpty() || !errors.isEmpty()) {
      throw errors.refusal();
    }
    return answer(
        addDocument.add(
            new AddDocument.Command(
                caller.account(), subject.get(), folder, name, content, caller.actor())),
        uri);
  }

  private Response answer(AddDocument.Result result, UriInfo uri) {
    return switch (result) {
      case AddDocument.Result.Added added -> created(added.document(), uri);
      case AddDocument.Result.UnknownSubject unknown ->
          throw Answers.invalid("/offerId", "unknown", "names nothing that is known");
      case AddDocument.Result.Empty empty ->
          throw Answers.invalid("/content", "empty_file", "holds no byte");
      case AddDocument.Result.TooLarge large -> throw tooLarge();
      case AddDocument.Result.NotAsNamed other ->
          throw Answers.invalid(
              "/fileName",
              "not_as_named",
              "says that it is "
                  + other.claimed().mediaType()
                  + ", and it holds "
                  + other.found().mediaType());
    };
  }

  static RequestRefused tooLarge() {
    return new RequestRefused(Problem.of(Problem.Kind.TOO_LARGE, "A file holds at most 25 MiB."));
  }

  private Response created(Document document, UriInfo uri) {
    ShowDocument.View view =
        showDocument
            .show(caller.account(), document.id(), caller.actor())
            .orElseThrow(() -> Answers.missing("document"));
    return Response.created(Answers.address(uri, DocumentErrors.ADDRESS, document.id().toString()))
        .entity(DocumentJson.from(view.document(), view.place()))
        .build();
  }
}
