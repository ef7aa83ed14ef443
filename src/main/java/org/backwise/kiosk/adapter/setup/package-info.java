/**
 * Carries a clinic's set-up as a zip file, and trusts no file that comes from outside until every byte of it has been
 * checked.
 */
package org.backwise.kiosk.adapter.setup;
