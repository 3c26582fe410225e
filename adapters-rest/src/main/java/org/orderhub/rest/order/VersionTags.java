package org.orderhub.rest.order;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Fields;

/** The version a change is made on: a body's {@code versionTag}, or the header If-Match. */
final class VersionTags {
  private VersionTags() {}

  /** None when neither names one; where both do, they must name the same. */
  static @Nullable Version read(Fields body, Optional<Version> header) {
    Version tag = body.value("versionTag", Answers::version);
    if (tag != null && header.isPresent() && !header.get().equals(tag)) {
      body.errors()
          .add(
              body.pointer("versionTag"),
              "other_version",
              "must be the version that If-Match names, or be left out");
    }
    return tag == null ? header.orElse(null) : tag;
  }
}
