using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>What came of looking at a live address.</summary>
/// <param name="Root">What all addresses stand under; https if the host sent the visitors there.</param>
/// <param name="Files">Looked at, of those that were published.</param>
/// <param name="KeptBack">Published, but not served: files for the host itself.</param>
/// <param name="Resumed">Found as published by the run that this one goes on with.</param>
/// <param name="HostMachine">The address of the machine that answered.</param>
/// <param name="OwnMachine">The address of this machine, as its network sees it.</param>
internal sealed record LiveResult(
    Uri Root,
    int Files,
    int KeptBack,
    int Resumed,
    int Requests,
    bool IsCutShort,
    string? HostMachine,
    string? OwnMachine,
    IReadOnlyList<Diagnostic> Diagnostics
);
