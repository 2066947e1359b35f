using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>The data files of one year's folder; null for what it does not have.</summary>
internal sealed record YearFiles(
    FiscalYear Year,
    SourceFile Catalogue,
    SourceFile? Measures,
    SourceFile? Closed,
    SourceFile? Forms
);
