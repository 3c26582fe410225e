package org.orderhub.rest.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.document.ShareDocument;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Keys;

/** Where attachments of offers are downloaded, at the partner's address. */
@Path("/api/v1/orderpath/integrations/auth-required/offers/{offerId}/attachments/{attachmentId}")
@PartnerApi
@Blocking
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public final class OfferAttachmentResource {
  private final ShareDocument shareDocument;
  private final Caller caller;

  OfferAttachmentResource(ShareDocument shareDocument, Caller caller) {
    this.shareDocument = shareDocument;
    this.caller = caller;
  }

  /** Where it is, for a while. */
  @Schema(name = "DownloadUrl")
  record DownloadUrlJson(String downloadUrl) {}

  @GET
  @Path("/download-url")
  @Operation(
      operationId = "getAttachmentDownloadUrl",
      summary = "Get an address at which an attachment is downloaded without credentials",
      description = "It leads there for 15 minutes; ask again for another one.")
  @APIResponse(
      responseCode = "200",
      description = "The address",
      content = @Content(schema = @Schema(implementation = DownloadUrlJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public DownloadUrlJson downloadUrl(
      String offerId, String attachmentId, @Parameter(hidden = true) UriInfo uri) {
    var command =
        new ShareDocument.Command(
            caller.account(),
            new DocumentSubject.OfOffer(Keys.uuid("offer", offerId)),
            new DocumentId(Keys.uuid("attachment", attachmentId)),
            caller.actor());
    return shareDocument
        .share(command)
        .map(token -> Answers.address(uri, DocumentErrors.DOWNLOADS, token.value()).toString())
        .map(DownloadUrlJson::new)
        .orElseThrow(() -> Answers.missing("attachment"));
  }
}
