package org.orderhub.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of the documents of one thing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Documents")
record DocumentListJson(List<DocumentJson> items, @Nullable String next) {}
