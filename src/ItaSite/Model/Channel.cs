namespace ItaSite.Model;

/// <summary>
/// A way in that the assessment asks for on the home page: questions, social network, e-service, complaints, privacy.
/// </summary>
internal sealed record Channel(string Kind, string Title, Destination Destination);
