using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>
/// A way in that the assessment asks for on the home page: questions, social network, e-service, complaints, privacy.
/// </summary>
/// <param name="Place">Where the settings name its destination.</param>
internal sealed record Channel(string Kind, string Title, Destination Destination, Place Place);
