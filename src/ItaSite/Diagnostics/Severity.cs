namespace ItaSite.Diagnostics;

/// <summary>One error keeps a site from being published; warnings never do, unless the run is strict.</summary>
internal enum Severity
{
    Warning,
    Error,
}
