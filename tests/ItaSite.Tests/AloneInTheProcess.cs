namespace ItaSite.Tests;

/// <summary>Tests that count what the whole process does: no other test runs beside them.</summary>
[CollectionDefinition(nameof(AloneInTheProcess), DisableParallelization = true)]
public sealed class AloneInTheProcess;
