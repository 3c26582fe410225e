/** Orders in PostgreSQL: written in groups, read by projection. */
@NullMarked
package org.orderhub.persistence.order;

import org.jspecify.annotations.NullMarked;
