// English words that open or close a list of fields of cooperation.
import type { PhraseList } from '../language.ts';
import { discussing, providing } from './opener-verbs.ts';

export const listOpeners: PhraseList<'list_opener'> = [
  [providing, {}],
  [discussing, { talk: true }],
  // what a text provides for
  [
    'takes in|take in|among them|deals with|deal with|mostly about|speaks of|speak of|talks of|extends to|extend to|sets out|envisaged|foresees|work together on|working together on|cooperate on|collaborate on|team up on|centred on|centered on|concentrated on|help|joint projects on|joint projects in|will see|comprises|comprise|consists of|made up of|make it possible to|makes it possible to|enables|enable|allow|allows|to facilitate|shall facilitate|will facilitate|to promote|to boost|boosting cooperation in|to strengthen|to expand|hold consultations on|coordinate against|in the fields of|in the field of|in the areas of|in areas such as|areas of cooperation|areas of co-operation|fields of cooperation|in the following areas|in the following fields|in such areas as|areas including|including|such as|in the sphere of|in the spheres of|covers|covering|will cover|cover|covered|provides for|provide for|envisages|envisage|includes|include|included|will include|focusing on|focused on|focuses on|focus on|aimed at|aims to|cooperate in|cooperation in|cooperation on|collaboration in|collaboration on|expand cooperation in|deepen cooperation in|namely|ranging from|encompasses|encompassing|in particular|in matters of|the parties shall cooperate|in relation to|areas like|in domains such as|fields like|allows for|opens the way to|paves the way for|spans|regulates|among other things|ranging|by way of|comprising|consisting of|encompass|will encompass|will comprise|will involve|involves|involving|extends also|also speaks of|provides among other things for|provides inter alia for|inter alia|main lines|principal lines of cooperation|main directions|following main lines|along the following|in areas like|in fields like|spheres of cooperation|spheres such as|in the military fields|cooperation takes in|is intended to develop|is designed to|designed to|intended to|meant to|is to help|was to help|seeks to|serves to|is dedicated to|devoted to|dedicated to|concerns|relating to|related to|deals also with|governs|sets the framework for|framework for|foresee|envisaging|makes provision for|calls for|call for|pledge|pledges to|promise|promises help in|consult each other on|pool efforts against|pool their efforts|join efforts|combine their efforts|the parties are to|parties are to hold|the parties will|each side may|would give|will give|to help|lays down|spelled out|spells out|specifies|specify|would allow|will allow|permits|permit|would permit|opens up|among them are|work together in|work jointly in|cooperate with each other in|interact in|interaction in|activities include|activities such as|programme includes|plan includes|plan covers|in the area of|in the domain of|in the domains of',
    {},
  ],
  // what was talked about
  [
    'dealt with|touched on|touched upon|discussed|on the agenda were|on the agenda|agenda included|agenda covered|the talks covered|talks focused on|reviewed|exchanged views on|touching on|addressed|talks covering|meeting covered|meeting focused on|discussions centred on|deepen cooperation in the fields of|expand cooperation in the fields of|strengthen cooperation in|deepen cooperation in|expand cooperation in|step up cooperation in|talked about|spoke about|raised|talked over|talk over|took up|went over|going over|held talks on|held discussions on|discussions covered|discussions on|discussions focused on|consultations on|exchanged opinions on|exchange of views on|exchanged views regarding|compared notes on|conferred on|consulted on|examined|explored|explored ways|turned to|attention went to|particular attention went to|attention was paid to|special attention was paid to|particular attention was paid to|the meeting dealt with|the meeting covered|the meeting addressed|talks dealt with|talks centred on|talks centered on|talks touched on|agenda featured|resolve to deepen cooperation in|resolve to strengthen cooperation in|readiness to expand cooperation in|agreed to deepen|agreed to expand|agreed to strengthen|agreed to step up|agreed to develop|agreed to cooperate in|agreed to work together on|interest in cooperation in|prospects for cooperation in|expressed interest in|state of cooperation in|stressed the importance of|joint projects on|joint projects in|talks about|the sides discussed|summed up|took stock of|assessed|noted progress in|underlined cooperation in',
    { talk: true },
  ],
  // behind their list
  [
    'are on the menu|is on the menu|on the menu|come within its scope|come within the scope|comes within its scope|fall within its scope|fall within|falls within|are foreseen|is foreseen|are envisaged|is envisaged|are planned|are covered|are covered by|are provided for|are among|is among|are included|is included|form part of|forms part of|feature in|figure in|figure among|appear in|are listed|are mentioned|are named|make up|are the areas|are the fields|are where|make up the|are part of|are in the plan',
    { closes: true },
  ],
  // behind what was talked about
  [
    'were discussed|was discussed|were on the agenda|was on the agenda|featured on the agenda|were on the table|received most of their attention|received particular attention|were raised|were addressed|were touched upon|were touched on|were reviewed|were considered|dominated|dominated the talks|were at the centre|were at the center|were at the heart|were covered in the talks|were the subject|were among the topics|were the main topics|were examined|came up|were talked over',
    { closes: true, talk: true },
  ],
  // forms of cooperation
  [
    'forms of cooperation|carry out joint|forms of co-operation|in the following forms|the following forms|by means of|shall take the form of|take the form of|carried out through|implemented through|conducted through|through the following',
    { forms: true },
  ],
  // what a text leaves out
  [
    'does not cover|do not cover|does not extend to|does not include|excludes|expressly excludes|does not provide for|does not apply to|does not concern|does not deal with|to the exclusion of|does not regulate|does not touch on|says nothing about|leaves out',
    { excludes: true },
  ],
  [
    'does not form part|do not form part|is excluded|are excluded|is expressly excluded|are expressly excluded|is not covered|are not covered|falls outside|fall outside|lies outside|is outside the scope|are outside the scope|is not part of|are not part of|is not included|are not included|is ruled out|are ruled out',
    { excludes: true, closes: true },
  ],
];
