namespace ItaSite.Model;

internal enum EvidenceKind
{
    /// <summary>A section of the item's own page.</summary>
    Section,

    /// <summary>Another page of this site, or a place on it.</summary>
    Page,

    Document,

    Table,

    /// <summary>An address outside this site.</summary>
    Link,

    /// <summary>What a rule saw for itself on the finished site.</summary>
    Rule,
}
