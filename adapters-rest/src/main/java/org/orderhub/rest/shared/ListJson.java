package org.orderhub.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the following page; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListJson<T>(List<T> items, @Nullable String next) {}
