/** Places where an account sells. */
@NullMarked
package org.orderhub.domain.store;

import org.jspecify.annotations.NullMarked;
