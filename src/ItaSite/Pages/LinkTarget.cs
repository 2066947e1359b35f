using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>What a link turned out to lead to: one of destination and problem is null.</summary>
/// <param name="Document">The file to publish because of this link; null if it leads to a page.</param>
internal sealed record LinkTarget(Destination? Destination, Diagnostic? Problem, Document? Document = null);
