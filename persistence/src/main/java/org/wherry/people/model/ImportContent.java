package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of an uploaded file, for as long as they are needed. */
@Entity
@Table(name = "people_import_content")
public class ImportContent {

    @Id
    @Column(name = "import_id")
    private Long importId;

    private byte[] content;

    protected ImportContent() {}

    ImportContent(long importId, byte[] content) {
        this.importId = importId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
