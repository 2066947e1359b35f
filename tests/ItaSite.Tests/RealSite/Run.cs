namespace ItaSite.Tests.RealSite;

/// <summary>What a program did.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);
