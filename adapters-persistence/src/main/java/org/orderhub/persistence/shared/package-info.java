/** Short SQL over the transaction at hand, and the boundary around it. */
@NullMarked
package org.orderhub.persistence.shared;

import org.jspecify.annotations.NullMarked;
