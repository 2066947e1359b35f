namespace ItaSite.Catalogues;

/// <summary>How a year binds the evidence.</summary>
internal enum YearRelation
{
    Covers,
    InForce,
    OccurredIn,
    ReportOf,
    DataOf,
    AnnouncedFor,
    AssessmentOf,
    AdoptedIn,
}
