using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>The result of an earlier assessment, as announced.</summary>
internal sealed record PreviousResult(FiscalYear Year, decimal Score, string? Grade);
