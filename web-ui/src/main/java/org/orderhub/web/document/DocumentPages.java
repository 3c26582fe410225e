package org.orderhub.web.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.orderhub.application.document.DeleteDocument;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.FileType;
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

/** Shows a document to staff, sends it, and deletes it once that was confirmed. */
@Path("/documents/{id}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class DocumentPages {
  private final ShowDocument showDocument;
  private final DeleteDocument deleteDocument;
  private final DocumentBytes bytes;
  private final CurrentVisit visit;

  DocumentPages(
      ShowDocument showDocument,
      DeleteDocument deleteDocument,
      DocumentBytes bytes,
      CurrentVisit visit) {
    this.showDocument = showDocument;
    this.deleteDocument = deleteDocument;
    this.bytes = bytes;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "document")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance show(ShowDocument.View view);
  }

  @GET
  public Response show(@PathParam("id") String step) {
    return find(step).map(view -> Html.page(Templates.show(view))).orElseGet(ErrorPages::notFound);
  }

  @GET
  @Path("/content")
  @Produces(MediaType.WILDCARD)
  public Response content(@PathParam("id") String step) {
    return find(step).map(view -> bytes.download(view.document())).orElseGet(ErrorPages::notFound);
  }

  @GET
  @Path("/preview")
  @Produces(MediaType.WILDCARD)
  public Response preview(@PathParam("id") String step) {
    return find(step)
        .filter(view -> view.document().content().type().preview() != FileType.Preview.NONE)
        .map(view -> bytes.preview(view.document()))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/delete")
  @Needs(Permission.CHANGE_ORDERS)
  public Response delete(@PathParam("id") String step) {
    return id(step)
        .flatMap(id -> deleteDocument.delete(visit.account(), id, visit.actor()))
        .map(view -> Flash.DOCUMENT_DELETED.redirect(DocumentFormats.place(view.place())))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<ShowDocument.View> find(String step) {
    return id(step).flatMap(id -> showDocument.show(visit.account(), id, visit.actor()));
  }

  static Optional<DocumentId> id(String step) {
    try {
      return Optional.of(new DocumentId(Choices.uuid(step)));
    } catch (InvalidValue noDocumentHasIt) {
      return Optional.empty();
    }
  }
}
