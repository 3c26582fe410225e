/** Who is asking, and may they. */
@NullMarked
package org.orderhub.application.identity;

import org.jspecify.annotations.NullMarked;
