/** Who is told what by webhook, and how delivery is tried. */
@NullMarked
package org.orderhub.domain.webhook;

import org.jspecify.annotations.NullMarked;
