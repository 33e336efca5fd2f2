-- Letters on paper whose words are their reader's alone, since they carry a one-time link: sealed with the installation's
-- key until they are printed, and forgotten then. Those of before that wait are sealed when the server starts.

ALTER TABLE letter
    ADD COLUMN sealed bytea,
    ADD CONSTRAINT sealed_and_not_in_clear CHECK (sealed IS NULL OR body = ''),
    ADD CONSTRAINT sealed_until_printed CHECK (sealed IS NULL OR printed_at IS NULL);

UPDATE letter
   SET body = '', version = version + 1
 WHERE printed_at IS NOT NULL
   AND kind IN ('ON_WAITING_LIST', 'APPROVAL_WANTED', 'PLACE_FREE', 'BOOKING_MOVED', 'FEEDBACK_INVITATION',
                'FEEDBACK_REMINDER', 'JOINING_ASKED', 'AGENCY_INVITATION', 'RESET_LINK', 'SIGN_IN_LINK',
                'ADDRESS_TO_CONFIRM');
