package org.orderhub.rest.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body that adds one, for the contract: it is read as a stream. */
@Schema(name = "NewDocument")
record NewDocumentJson(
    @Schema(description = "Number or id of a customer; or orderId, or offerId")
        String associatedCustomerId,
    @Schema(description = "The sender's id of an order, or ours") String orderId,
    String offerId,
    @Schema(
            defaultValue = "General",
            maxLength = 100,
            description = "The name of a folder, which is made when nobody has made it")
        String folder,
    @Schema(description = "Its number instead of its name") Long folderId,
    @Schema(maxLength = 255, required = true) String fileName,
    @Schema(description = "The bytes as Base64, at most 25 MiB of them", required = true)
        String content) {}
