/** Accepted changes and how they ended. */
@NullMarked
package org.orderhub.domain.job;

import org.jspecify.annotations.NullMarked;
