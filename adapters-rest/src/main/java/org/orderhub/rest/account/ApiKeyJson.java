package org.orderhub.rest.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.identity.ApiKey;

/** An API key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApiKey")
record ApiKeyJson(
    @Schema(required = true) String name,
    @Schema(
            enumeration = {"read", "write", "admin"},
            defaultValue = "write")
        String scope,
    @Schema(description = "Numbers of the customer widgets it is for; empty for all")
        List<Long> widgets,
    @Schema(readOnly = true, description = "In the answer to whoever made the key, and no other")
        @Nullable String secret) {

  static ApiKeyJson of(ApiKey key, @Nullable String secret) {
    return new ApiKeyJson(
        key.name(),
        key.scope().name().toLowerCase(Locale.ROOT),
        key.widgets().stream().sorted().toList(),
        secret);
  }
}
