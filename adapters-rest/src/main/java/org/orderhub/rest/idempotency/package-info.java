/** The header Idempotency-Key, on every POST. */
@NullMarked
package org.orderhub.rest.idempotency;

import org.jspecify.annotations.NullMarked;
