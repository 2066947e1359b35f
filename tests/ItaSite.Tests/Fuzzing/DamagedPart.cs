namespace ItaSite.Tests.Fuzzing;

/// <summary>One part of a whole file, damaged; the file is made of it and the other parts.</summary>
internal sealed record DamagedPart(string Name, string Text);
