/** Jobs in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.job;

import org.jspecify.annotations.NullMarked;
