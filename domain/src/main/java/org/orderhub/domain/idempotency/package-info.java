/** The keys by which a request that is sent again is known. */
@NullMarked
package org.orderhub.domain.idempotency;

import org.jspecify.annotations.NullMarked;
