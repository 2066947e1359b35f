using AngleSharp.Dom;

namespace ItaSite.Proofing;

/// <summary>What all elements of one name have in common.</summary>
/// <param name="Flags">What the parser does with it: whether it ends a paragraph, may hold HTML, and the like.</param>
internal sealed record ElementKind(string Name, string Namespace, NodeFlags Flags);
