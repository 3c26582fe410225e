/** The tenant that owns everything else. */
@NullMarked
package org.orderhub.domain.account;

import org.jspecify.annotations.NullMarked;
