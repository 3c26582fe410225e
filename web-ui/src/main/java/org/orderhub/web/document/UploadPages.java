package org.orderhub.web.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Takes in the file that staff chose on the page of a customer, an order or an offer. */
@Path("/documents")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class UploadPages {
  private final AddDocument addDocument;
  private final ShowDocument showDocument;
  private final CurrentVisit visit;

  UploadPages(AddDocument addDocument, ShowDocument showDocument, CurrentVisit visit) {
    this.addDocument = addDocument;
    this.showDocument = showDocument;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "document")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance refused(String problem);
  }

  /** What a document may belong to, as the form names it. */
  enum Kind {
    CUSTOMER,
    ORDER,
    OFFER;

    DocumentSubject of(UUID id) {
      return switch (this) {
        case CUSTOMER -> new DocumentSubject.OfCustomer(id);
        case ORDER -> new DocumentSubject.OfOrder(id);
        case OFFER -> new DocumentSubject.OfOffer(id);
      };
    }
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Needs(Permission.CHANGE_ORDERS)
  public Response upload(
      @RestForm @Nullable String kind,
      @RestForm @Nullable String subject,
      @RestForm @Nullable String folder,
      @RestForm("file") @Nullable FileUpload file) {
    if (file == null || file.fileName().isEmpty()) {
      return refused(Status.BAD_REQUEST, "Choose a file.");
    }
    DocumentSubject place;
    try {
      place =
          Choices.of(Kind.class, String.valueOf(kind)).of(Choices.uuid(String.valueOf(subject)));
    } catch (InvalidValue noSuchPlace) {
      return ErrorPages.notFound();
    }
    try {
      return answer(
          addDocument.add(
              new AddDocument.Command(
                  visit.account(),
                  place,
                  folder == null || folder.isBlank() ? Folder.GENERAL : new Folder(folder.strip()),
                  new FileName(file.fileName()),
                  () -> Files.newInputStream(file.uploadedFile()),
                  visit.actor())));
    } catch (InvalidValue invalid) {
      return refused(
          Status.BAD_REQUEST, "The name of the file or folder " + invalid.reason() + ".");
    }
  }

  private Response answer(AddDocument.Result result) {
    return switch (result) {
      case AddDocument.Result.Added added -> shown(added.document());
      case AddDocument.Result.UnknownSubject unknown -> ErrorPages.notFound();
      case AddDocument.Result.Empty empty -> refused(Status.BAD_REQUEST, "The file is empty.");
      case AddDocument.Result.TooLarge large ->
          refused(Status.REQUEST_ENTITY_TOO_LARGE, "A file holds at most 25 MiB.");
      case AddDocument.Result.NotAsNamed other ->
          refused(
              Status.BAD_REQUEST,
              "By its name it is "
                  + other.claimed().mediaType()
                  + ", but it holds "
                  + other.found().mediaType()
                  + ".");
    };
  }

  private Response shown(Document document) {
    return showDocument
        .show(visit.account(), document.id(), visit.actor())
        .map(view -> Flash.DOCUMENT_ADDED.redirect(DocumentFormats.place(view.place())))
        .orElseGet(ErrorPages::notFound);
  }

  private static Response refused(Status status, String problem) {
    return Html.page(status, Templates.refused(problem));
  }
}
