/** Carrying a request out once, however often it is sent. */
@NullMarked
package org.orderhub.application.idempotency;

import org.jspecify.annotations.NullMarked;
