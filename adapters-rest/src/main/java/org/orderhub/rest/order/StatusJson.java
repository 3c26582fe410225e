package org.orderhub.rest.order;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schema of a change of status; {@link StatusReader} reads it. */
@Schema(name = "StatusChange")
record StatusJson(
    @Schema(enumeration = {"InProgress", "Completed", "Cancelled"}) String status,
    @Schema(description = "Free text; [text|url] is shown as a link") String externalStatus,
    @Schema(
            description =
                "When it changed in your system; an older change than the stored one is"
                    + " ignored, none means now")
        Instant lastChangedAt,
    ActionJson orderAction) {}
